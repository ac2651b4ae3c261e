import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: 'ilan*, teklif*, duyuru*, ortak arama*, arayış*, talep*, talebi*, kayıt*, kaydı*',
  end: `
    geri çek*, geri al*, kaldır*, sil*, silin*, iptal*, vazgeç*, arşiv*, reddedil*, onaylanma*, kabul
    edilme*, desteklenme*, gerçekleşme*, yapılmayacak, hayata geçme*, bulduk, bulundu, ortağımızı bul*,
    tamamlandı, kadromuz doldu, artık aramıyoruz, artık, geçerli değil, geçersiz`,
  change: `
    düzelt*, değiştir*, değişiklik*, değişti, uzat*, ertele*, güncelle*, yanlış*, hata var, hatalı, yerine,
    ekle*, ilave*, yeni tarih*, yeni son tarih`,
  join: `
    ilgileni*, ilgimiz*, ilgimizi çek*, ilgili olarak, katılmak ister*, katılmak isti*, dahil olmak, yer
    almak, cevaben, yanıt olarak, ilanınıza, teklifinize, okuduk, okudum, gördük, gördüm, rastladık,
    irtibat*, iletişime geçir*, ortak olmak`,
  published: `
    yayınlan*, yayımlan*, web*, site*, sayfa*, bülten*, portal*, platform*, veri taban*, numara*, nolu,
    ilettiğiniz, gönder*`,
  people: 'katılımcı*, gönüllü*, genç katılımcı*, aday*, stajyer*, öğrenci*',
}
